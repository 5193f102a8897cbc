package io.github.reportassembly.output;

import java.io.IOException;
import java.io.InputStream;
import java.util.Properties;

/** Which version of the toolkit this is, as Maven has noted in its archive. */
final class ToolkitVersion {
    private static final String NOTE = "/META-INF/maven/io.github.reportassembly/report-core/pom.properties";

    private ToolkitVersion() {}

    /** The version; "unpackaged" where the toolkit runs from classes that are in no archive. */
    static String get() {
        try (InputStream note = ToolkitVersion.class.getResourceAsStream(NOTE)) {
            Properties properties = new Properties();
            if (note != null) {
                properties.load(note);
            }
            return properties.getProperty("version", "unpackaged");
        } catch (IOException e) {
            return "unpackaged";
        }
    }
}
