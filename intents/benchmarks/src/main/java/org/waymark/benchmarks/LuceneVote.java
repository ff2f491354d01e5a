package org.waymark.benchmarks;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.en.EnglishAnalyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.util.QueryBuilder;
import org.waymark.intents.match.Example;

/**
 * Lucene as it comes: English stems, BM25 (its default), an index in memory with one document a question. The ten best documents vote
 * for their labels with their scores.
 */
final class LuceneVote implements Contestant {

    private static final String QUESTION = "question";
    private static final String LABEL = "label";
    private static final int VOTERS = 10;

    private final IndexSearcher searcher;
    private final QueryBuilder queries;

    private LuceneVote(IndexSearcher searcher, QueryBuilder queries) {
        this.searcher = searcher;
        this.queries = queries;
    }

    static LuceneVote of(List<Example> questions) {
        Analyzer analyzer = new EnglishAnalyzer();
        ByteBuffersDirectory index = new ByteBuffersDirectory();
        try {
            try (IndexWriter writer = new IndexWriter(index, new IndexWriterConfig(analyzer))) {
                for (Example question : questions) {
                    writer.addDocument(document(question));
                }
                writer.forceMerge(1);
            }
            return new LuceneVote(new IndexSearcher(DirectoryReader.open(index)), new QueryBuilder(analyzer));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Document document(Example question) {
        Document document = new Document();
        document.add(new TextField(QUESTION, question.text(), Field.Store.NO));
        document.add(new StoredField(LABEL, question.label()));
        return document;
    }

    @Override
    public String label(String question) {
        Query query = queries.createBooleanQuery(QUESTION, question);
        // Lucene has no query for a question of stop words only.
        return query == null ? Example.OUT_OF_SCOPE : vote(query);
    }

    private String vote(Query query) {
        try {
            Map<String, Float> votes = new TreeMap<>();
            StoredFields stored = searcher.storedFields();
            for (ScoreDoc found : searcher.search(query, VOTERS).scoreDocs) {
                votes.merge(stored.document(found.doc).get(LABEL), found.score, Float::sum);
            }
            return votes.entrySet().stream()
                    .max(Map.Entry.comparingByValue())
                    .map(Map.Entry::getKey)
                    .orElse(Example.OUT_OF_SCOPE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
