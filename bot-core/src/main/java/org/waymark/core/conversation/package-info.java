/**
 * What we remember of a person for a day: where they are in the menus, and nothing they wrote.
 */
@NullMarked
package org.waymark.core.conversation;

import org.jspecify.annotations.NullMarked;
