package org.waymark.intents.vector;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class WordPieceTest {

    private static final WordPiece PIECES = new WordPiece(
            Map.of(
                    "[UNK]", 1, "[CLS]", 2, "[SEP]", 3, "card", 4, "work", 5, "##ing", 6, "'", 7, "cafe", 8, "?", 9,
                    "\u6211", 10),
            6);

    @Test
    void words_areCutIntoTheLongestKnownPieces() {
        assertThat(PIECES.pieces("Card WORKING?")).containsExactly(2, 4, 5, 6, 9, 3);
    }

    @Test
    void accentsAndInvisibleMarks_areDropped() {
        assertThat(PIECES.pieces("Caf\u00E9 \u202Ecard\u0000")).containsExactly(2, 8, 4, 3);
    }

    @Test
    void unknownWords_areOnePiece() {
        assertThat(PIECES.pieces("cardx zzz")).containsExactly(2, 1, 1, 3);
        assertThat(PIECES.pieces("card".repeat(50))).containsExactly(2, 1, 3);
    }

    @Test
    void chineseCharacters_standAlone() {
        assertThat(PIECES.pieces("card\u6211card")).containsExactly(2, 4, 10, 4, 3);
    }

    @Test
    void longText_isCutOff_withItsEndMark() {
        assertThat(PIECES.pieces("card ".repeat(10_000))).containsExactly(2, 4, 4, 4, 4, 3);
    }

    @Test
    void nothing_isTheTwoMarks() {
        assertThat(PIECES.pieces(" \u200B")).containsExactly(2, 3);
    }
}
