package org.waymark.channels;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What a person sees on channels that send by calls of their own, which a platform may refuse. */
public abstract class SendingContract extends ChannelContract {

    private static final String LINK = "https://startnewlife.uk/en/asylum-support/aspen-card";

    /** The platform takes nothing the next time, and asks us to wait. */
    protected abstract void isBusyOnce();

    /** The platform tells that the person left: they blocked us, or may not be written to any more. */
    protected abstract void leaves() throws Exception;

    @Test
    protected void retryLater_theAnswerComesAllTheSame() throws Exception {
        isBusyOnce();

        assertThat(says("my card is broken")).contains(LINK);
    }

    @Test
    protected void blocked_isForgotten() throws Exception {
        assertThat(says("card and appeal")).contains("Time limit to appeal");
        leaves();

        assertThat(says("2")).doesNotContain("14 days");
    }
}
