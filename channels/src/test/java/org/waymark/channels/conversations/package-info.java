/**
 * Whole conversations in files, played with the shipped corpus. The files and a page about them are in the test resources.
 */
@NullMarked
package org.waymark.channels.conversations;

import org.jspecify.annotations.NullMarked;
