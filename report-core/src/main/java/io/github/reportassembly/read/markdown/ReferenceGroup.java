package io.github.reportassembly.read.markdown;

import io.github.reportassembly.document.ReferenceForm;
import io.github.reportassembly.document.ReferenceTarget;
import java.util.List;

/** Targets that are printed as one: "Recommendations 3 and 4". */
record ReferenceGroup(ReferenceForm form, List<ReferenceTarget> targets) {}
