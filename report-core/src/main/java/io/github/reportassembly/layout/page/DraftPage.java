package io.github.reportassembly.layout.page;

import io.github.reportassembly.layout.flow.RunStyle;
import io.github.reportassembly.layout.strip.Frame;

/**
 * A page whose content is settled but whose number is not.
 *
 * @param opening whether it is the first of its run
 */
record DraftPage(RunStyle style, Frame frame, boolean opening) {}
