package org.waymark.core.engine;

/** Port: where opinions about entries are noted for editors. */
public interface Reports {

    /**
     * Notes one.
     *
     * @param report holds nothing about a person
     */
    void note(Report report);
}
