package io.github.reportassembly.maven;

import io.github.reportassembly.diagnostic.Limits;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import org.apache.maven.plugin.MojoFailureException;

/**
 * Limits as editors set them: in the plugin's configuration, or on the command line, which goes before it. Properties
 * that a POM defines do not count, so that there is one place to look at.
 */
final class LimitSettings {
    private static final String PREFIX = "report.limit.";

    private LimitSettings() {}

    /**
     * @param configured by name; null for none
     * @param commandLine among other things, {@code report.limit.image-pixels} and so on
     */
    static Limits of(Map<String, String> configured, Properties commandLine) throws MojoFailureException {
        Map<String, String> settings = new TreeMap<>(configured == null ? Map.of() : configured);
        for (String property : commandLine.stringPropertyNames()) {
            if (property.startsWith(PREFIX)) {
                settings.put(property.substring(PREFIX.length()), commandLine.getProperty(property));
            }
        }
        try {
            return Limits.of(settings);
        } catch (IllegalArgumentException e) {
            throw new MojoFailureException(e.getMessage(), e);
        }
    }
}
