package io.github.reportassembly.export.opc;

import io.github.reportassembly.diagnostic.Stage;
import io.github.reportassembly.document.DocumentInfo;
import java.util.Date;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.apache.poi.openxml4j.opc.PackageProperties;

/** What a file says about itself: title, version, source; no program, user or machine of the build. */
public final class CoreProperties {
    private CoreProperties() {}

    /** Sets the core properties (ECMA-376 part 2, section 11); the time is that of the sources. */
    public static void set(DocumentInfo info, PackageProperties core) {
        core.setTitleProperty(info.titles().title());
        core.setSubjectProperty(info.titles().subtitle());
        core.setCreatorProperty(info.titles().author());
        core.setLanguageProperty(info.language());
        core.setVersionProperty(info.version().number());
        core.setIdentifierProperty(info.id());
        core.setContentStatusProperty(info.version().stage() == Stage.FINAL ? "Final" : "Draft");
        Optional<Date> date = info.version().date().map(Date::from);
        core.setCreatedProperty(date);
        core.setModifiedProperty(date);
    }

    /** The facts that have no core property, by the names that the files give them. */
    public static Map<String, String> custom(DocumentInfo info) {
        Map<String, String> properties = new LinkedHashMap<>();
        properties.put("Report Id", info.id());
        properties.put("Report Version", info.version().number());
        properties.put("Report Stage", info.version().stage().id());
        properties.put("Source Commit", info.version().commit());
        return properties;
    }
}
