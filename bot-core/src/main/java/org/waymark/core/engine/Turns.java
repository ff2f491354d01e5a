package org.waymark.core.engine;

import java.util.function.Supplier;
import org.waymark.core.message.PersonKey;

/** Port: lets one message of a person be worked on at a time, so that two quick messages do not swap. */
public interface Turns {

    /**
     * Works when nobody else works for the same person.
     *
     * @param person for whom
     * @param work what to do
     * @return what the work gave
     */
    <T> T alone(PersonKey person, Supplier<T> work);
}
