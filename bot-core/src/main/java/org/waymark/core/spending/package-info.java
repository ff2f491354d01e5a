/**
 * What text messages may cost: a cap for each person, a cap for the day, and an end to talk between two machines.
 */
@NullMarked
package org.waymark.core.spending;

import org.jspecify.annotations.NullMarked;
