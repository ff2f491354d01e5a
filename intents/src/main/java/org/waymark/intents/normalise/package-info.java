/**
 * What people type becomes what can be compared: one form of every letter, shorthand written out, the many names of one thing made
 * one, misspelt words repaired.
 */
@NullMarked
package org.waymark.intents.normalise;

import org.jspecify.annotations.NullMarked;
