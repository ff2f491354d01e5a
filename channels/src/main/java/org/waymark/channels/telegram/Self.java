package org.waymark.channels.telegram;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Who the bot is: asked once, and again for as long as nobody answered. */
final class Self implements Supplier<TelegramIdentity> {

    /** Before Telegram has answered. No group can mean it then. */
    private static final TelegramIdentity UNKNOWN = new TelegramIdentity(0, "", false);

    private final TelegramApi api;
    private volatile @Nullable TelegramIdentity known;

    Self(TelegramApi api) {
        this.api = api;
    }

    /**
     * Who it is.
     *
     * @throws TelegramChannel.WrongTokenException when Telegram does not know the token
     */
    @Override
    public TelegramIdentity get() {
        TelegramIdentity self = known;
        if (self == null) {
            self = api.identity().orElse(null);
            known = self;
        }
        return self == null ? UNKNOWN : self;
    }
}
