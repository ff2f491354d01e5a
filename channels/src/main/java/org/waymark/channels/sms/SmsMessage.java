package org.waymark.channels.sms;

import org.waymark.core.message.InboundMessage;

/**
 * A message with the two numbers between which it came. They live as long as the request, or until the reply is posted.
 *
 * @param message without numbers
 * @param person who wrote it
 * @param ours to which of our numbers
 */
record SmsMessage(InboundMessage message, TwilioAddress person, TwilioAddress ours) {}
