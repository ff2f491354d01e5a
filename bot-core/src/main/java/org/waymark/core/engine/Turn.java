package org.waymark.core.engine;

import org.waymark.core.conversation.Conversation;
import org.waymark.core.reply.Reply;
import org.waymark.core.understanding.Understanding;

/**
 * One step of a conversation.
 *
 * @param understanding what the message was taken for
 * @param reply what to say
 * @param next what to remember
 */
record Turn(Understanding understanding, Reply reply, Conversation next) {}
