package org.waymark.core.engine;

/** Port: something that only one of several programs may do at a time, such as asking Telegram for updates. */
public interface Duty {

    /** For a program that is alone. */
    Duty ALONE = () -> true;

    /**
     * Is it this program's duty at this moment?
     *
     * @return true in one program at most, as far as they can tell
     */
    boolean isOurs();
}
