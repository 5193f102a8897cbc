package io.github.reportassembly.validate;

import io.github.reportassembly.diagnostic.Diagnostic;
import io.github.reportassembly.diagnostic.DiagnosticCode;
import io.github.reportassembly.model.Chapter;
import io.github.reportassembly.model.Mention;
import io.github.reportassembly.model.Recommendation;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** No recommendation waits for itself, be it by way of others. */
final class Dependencies implements Rule {
    @Override
    public void check(CheckedReport report) {
        Map<String, List<Mention>> needs = new LinkedHashMap<>();
        for (Chapter chapter : report.report().chapters()) {
            for (Recommendation recommendation : chapter.recommendations()) {
                needs.putIfAbsent(recommendation.label().id(), recommendation.dependencies());
            }
        }
        Walk walk = new Walk(report, needs, new ArrayList<>(), new HashSet<>());
        needs.keySet().forEach(walk::from);
    }

    private record Walk(CheckedReport report, Map<String, List<Mention>> needs, List<String> way, Set<String> done) {
        void from(String id) {
            if (done.contains(id)) {
                return;
            }
            way.add(id);
            for (Mention mention : needs.getOrDefault(id, List.of())) {
                String next = whole(mention.id());
                int at = way.indexOf(next);
                if (at >= 0) {
                    circle(mention, way.subList(at, way.size()));
                } else {
                    from(next);
                }
            }
            way.remove(way.size() - 1);
            done.add(id);
        }

        private void circle(Mention mention, List<String> circle) {
            String first = circle.get(0);
            String message = circle.size() == 1
                    ? first + " depends on itself"
                    : first + " depends on itself by way of " + String.join(", ", circle.subList(1, circle.size()));
            report.report(Diagnostic.at(mention.span(), DiagnosticCode.CIRCULAR_DEPENDENCY, message)
                    .withHint("delete one of these dependencies"));
        }

        /** The recommendation that a part belongs to. */
        private static String whole(String id) {
            int dot = id.indexOf('.');
            return dot < 0 ? id : id.substring(0, dot);
        }
    }
}
