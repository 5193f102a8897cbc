package io.github.reportassembly.register;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Where one of today's numbers came from.
 *
 * @param before the numbers that it had in each release, by version, oldest first; a release that had none is not in it
 */
public record NumberOrigin(String id, String number, String title, Map<String, List<String>> before) {
    public NumberOrigin {
        before = Collections.unmodifiableMap(new LinkedHashMap<>(before));
    }
}
