package org.waymark.core.message;

import java.time.Duration;

/** How the sending of one message ended. */
public sealed interface Delivery {

    /** The platform has it. */
    record Sent() implements Delivery {}

    /**
     * The platform did not take it and asks us to wait.
     *
     * @param pause before the next try
     */
    record Later(Duration pause) implements Delivery {}

    /** Nobody can know: the connection broke after the request had gone out. */
    record Ambiguous() implements Delivery {}

    /** The person left, blocked us or does not exist: forget them and never try again. */
    record Gone() implements Delivery {}

    /**
     * It cannot be sent as it is, and trying again will not help.
     *
     * @param reason a short code of the platform, without words or ids of a person
     */
    record Refused(String reason) implements Delivery {}
}
