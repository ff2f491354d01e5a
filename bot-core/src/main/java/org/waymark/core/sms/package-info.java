/**
 * How a text message is counted: GSM-7, UCS-2 and segments (GSM 03.38).
 */
@NullMarked
package org.waymark.core.sms;

import org.jspecify.annotations.NullMarked;
