package io.github.reportassembly.diagnostic;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The messages that the case files expect: one of each code, the one of the file that is named for it if there is one. */
final class CaseMessages {
    private static final Path RESOURCES = Path.of("src/test/resources/io/github/reportassembly");
    private static final List<String> FOLDERS =
            List.of("read/cases", "read/markdown/cases", "assemble/cases", "register/cases");
    private static final Pattern HEAD = Pattern.compile("(?:\\S.*: )?(?:error|warning|note)\\[([a-z0-9-]+)\\]: .*");

    private CaseMessages() {}

    static Map<String, String> byCode() throws IOException {
        Map<String, String> named = new TreeMap<>();
        Map<String, String> found = new TreeMap<>();
        for (String folder : FOLDERS) {
            try (Stream<Path> files = Files.list(RESOURCES.resolve(folder))) {
                for (Path file : (Iterable<Path>) files.sorted()::iterator) {
                    for (String message : messages(Files.readString(file))) {
                        Matcher head = HEAD.matcher(message.lines().findFirst().orElseThrow());
                        if (head.matches()) {
                            boolean own = file.endsWith(head.group(1) + ".txt");
                            (own ? named : found).putIfAbsent(head.group(1), message);
                        }
                    }
                }
            }
        }
        found.putAll(named);
        return found;
    }

    private static List<String> messages(String text) {
        int at = Math.max(text.indexOf("\n=== expected"), text.indexOf("\n--- diagnostics"));
        List<String> messages = new ArrayList<>();
        if (at < 0 && !text.startsWith("=== expected")) {
            return messages;
        }
        StringBuilder current = new StringBuilder();
        for (String line : (Iterable<String>)
                text.substring(text.indexOf('\n', at + 1) + 1).lines()::iterator) {
            if (!line.startsWith(" ") && !current.isEmpty()) {
                messages.add(current.toString());
                current.setLength(0);
            }
            current.append(line).append('\n');
        }
        if (!current.isEmpty()) {
            messages.add(current.toString());
        }
        return messages;
    }
}
