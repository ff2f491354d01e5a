/** The meaning of a sentence as a vector: a small English model, run on the spot by ONNX Runtime. Nothing leaves the machine. */
@NullMarked
package org.waymark.intents.vector;

import org.jspecify.annotations.NullMarked;
