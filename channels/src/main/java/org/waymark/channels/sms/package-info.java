/**
 * Text messages by Twilio: a signed webhook in, TwiML out. {@code SmsReader} is theirs to ours, {@code SmsWriter} ours to theirs.
 */
@NullMarked
package org.waymark.channels.sms;

import org.jspecify.annotations.NullMarked;
