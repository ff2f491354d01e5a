/**
 * Text messages and WhatsApp by Twilio: a signed webhook in, TwiML out. {@code SmsReader} is theirs to ours, {@code SmsWriter} ours to
 * theirs. Where replies are posted, {@code TwilioSender} decides when and how often, and {@code TwilioApi} calls. {@code StatusWebhook}
 * hears how deliveries went.
 */
@NullMarked
package org.waymark.channels.sms;

import org.jspecify.annotations.NullMarked;
