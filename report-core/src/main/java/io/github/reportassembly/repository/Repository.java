package io.github.reportassembly.repository;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Reads the facts of a Git checkout through the {@code git} command.
 *
 * <p>The checkout may come from a stranger, and its {@code .git/config} may name programs to run. So nothing that Git
 * would start by itself is allowed to start: no hooks, file system monitor, pager, signature check, submodule, fetch,
 * and no content filter that the checkout defines. Filters of the user's own configuration (Git LFS) stay in force.
 */
public final class Repository {
    private static final String ZERO = "\0";
    private static final String FORMAT = "--format=%H%x00%ct";
    private static final Pattern NAME = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._+/-]{0,120}");
    private static final Pattern COMMIT = Pattern.compile("[0-9a-f]{40,64}");

    /** Where the user of this machine, and not the checkout, says what Git does. */
    private static final Set<String> OWN_SCOPES = Set.of("system", "global", "command");

    /** As many tags as are asked for a file; each costs a run of Git. */
    private static final int TAG_LIMIT = 50;

    private Repository() {}

    /**
     * The revision of the checkout that holds a folder. Cleanliness is judged for that folder alone, its
     * {@code target} folder left out.
     *
     * @return empty without {@code git}, outside a repository, before the first commit, and when Git takes too long
     */
    public static Optional<Revision> at(Path folder) {
        return GitCommand.find().flatMap(git -> at(git, folder));
    }

    private static Optional<Revision> at(GitCommand git, Path folder) {
        return git.run(folder, List.of("log", "-1", "--no-show-signature", FORMAT))
                .flatMap(head -> revision(head, true))
                .flatMap(head -> status(git, folder)
                        .map(changes -> new Revision(head.commit(), head.date(), changes.isEmpty())));
    }

    /**
     * All that a build may print or tell of a checkout, in a word that is the same as long as none of it changes: which
     * commit is checked out, whether the folder holds what that says, which tags there are, and how far back the clone
     * goes.
     */
    public static String state(Path folder) {
        Optional<GitCommand> git = GitCommand.find();
        Optional<String> head =
                git.flatMap(found -> found.run(folder, List.of("rev-parse", "--is-shallow-repository", "HEAD")));
        if (head.isEmpty()) {
            return "none";
        }
        Optional<String> tags =
                git.get().run(folder, List.of("for-each-ref", "--format=%(objectname) %(refname)", "refs/tags"));
        Optional<Boolean> clean = status(git.get(), folder).map(String::isEmpty);
        return head.get().strip().replace('\n', ' ') + " clean " + clean + " tags " + tags.map(Repository::hash);
    }

    private static String hash(String text) {
        try {
            byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    private static Optional<Revision> revision(String printed, boolean clean) {
        String[] fields = printed.strip().split(ZERO, -1);
        if (fields.length != 2 || !fields[1].matches("[0-9]{1,12}")) {
            return Optional.empty();
        }
        return Optional.of(new Revision(fields[0], Instant.ofEpochSecond(Long.parseLong(fields[1])), clean));
    }

    /**
     * The commit that a name stands for: a tag, a branch or the digits of a commit.
     *
     * @return empty without {@code git}, outside a repository, and for a name that Git does not know or could not have
     */
    public static Optional<Revision> named(Path folder, String name) {
        return NAME.matcher(name).matches() && !name.contains("..")
                ? first(folder, List.of("log", "-1", "--no-show-signature", FORMAT, "--end-of-options", name, "--"))
                : Optional.empty();
    }

    /** The last commit before a moment on the way to the one that is checked out; empty if there is none. */
    public static Optional<Revision> before(Path folder, Instant moment) {
        String limit = "--before=" + moment.getEpochSecond() + " +0000";
        return first(folder, List.of("log", "-1", "--no-show-signature", FORMAT, limit));
    }

    private static Optional<Revision> first(Path folder, List<String> command) {
        return GitCommand.find().flatMap(git -> git.run(folder, command)).flatMap(printed -> revision(printed, true));
    }

    private static Optional<String> status(GitCommand git, Path folder) {
        return checkoutFilters(git, folder).flatMap(filters -> {
            List<String> command = new ArrayList<>(withoutFilters(filters));
            command.addAll(List.of(
                    "status",
                    "--porcelain=v1",
                    "-z",
                    "--untracked-files=normal",
                    "--ignore-submodules=all",
                    "--",
                    ".",
                    ":(exclude)target"));
            return git.run(folder, command);
        });
    }

    /** Arguments by which Git runs none of them. */
    static List<String> withoutFilters(List<String> filters) {
        List<String> arguments = new ArrayList<>();
        for (String filter : filters) {
            arguments.add("-c");
            arguments.add(filter + (filter.endsWith(".required") ? "=false" : "="));
        }
        return arguments;
    }

    /**
     * The settings of content filters that the checkout's own configuration defines: {@code git status} would run them
     * on every file whose time stamp has changed.
     *
     * @return empty when a name could not be overridden, which no honest checkout has
     */
    static Optional<List<String>> checkoutFilters(GitCommand git, Path folder) {
        Optional<String> listing = git.run(folder, List.of("config", "--list", "--show-scope", "--name-only", "-z"));
        if (listing.isEmpty()) {
            return Optional.empty();
        }
        String[] fields = listing.get().split(ZERO, -1);
        List<String> filters = new ArrayList<>();
        for (int i = 0; i + 1 < fields.length; i += 2) {
            String key = fields[i + 1];
            if (OWN_SCOPES.contains(fields[i]) || !key.startsWith("filter.")) {
                continue;
            }
            if (key.indexOf('=') >= 0) {
                return Optional.empty();
            }
            filters.add(key);
        }
        return Optional.of(filters);
    }

    /** Whether the checkout that holds a folder stands at a branch, so that a commit made there is not lost. */
    public static boolean isAtBranch(Path folder) {
        return GitCommand.find()
                .flatMap(git -> git.run(folder, List.of("symbolic-ref", "--quiet", "HEAD")))
                .isPresent();
    }

    /** Whether the clone holds the latest commits alone, and so perhaps not all tags. */
    public static boolean isShallow(Path folder) {
        return GitCommand.find()
                .flatMap(git -> git.run(folder, List.of("rev-parse", "--is-shallow-repository")))
                .filter(answer -> answer.strip().equals("true"))
                .isPresent();
    }

    /**
     * Files of a folder that a commit has otherwise than the one that is checked out, sorted as Git does.
     *
     * @param leftOut pathspecs of what does not count
     * @return empty without Git, and if the clone does not have that commit
     */
    public static Optional<List<String>> changedSince(Path folder, String commit, List<String> leftOut) {
        if (!COMMIT.matcher(commit).matches()) {
            return Optional.empty();
        }
        List<String> command = new ArrayList<>(List.of(
                "diff", "--name-only", "--relative", "--no-renames", "--no-ext-diff", "-z", commit, "HEAD", "--", "."));
        leftOut.forEach(pathspec -> command.add(":(exclude)" + pathspec));
        return GitCommand.find()
                .flatMap(git -> git.run(folder, command))
                .map(output -> Stream.of(output.split(ZERO, -1))
                        .filter(path -> !path.isEmpty())
                        .toList());
    }

    /**
     * Tags behind the commit that is checked out that hold a file which the folder may have lost.
     *
     * @param path the file's path in the folder, from the name of the tag
     * @param known tags that need not be asked
     */
    public static List<String> tagsHolding(Path folder, UnaryOperator<String> path, Predicate<String> known) {
        Optional<GitCommand> git = GitCommand.find();
        Optional<String> tags = git.flatMap(found -> found.run(
                folder, List.of("for-each-ref", "--merged=HEAD", "--format=%(refname:strip=2)", "refs/tags")));
        return tags.stream()
                .flatMap(String::lines)
                .filter(tag -> !known.test(tag))
                .limit(TAG_LIMIT)
                .filter(tag -> git.orElseThrow()
                        .run(folder, List.of("ls-tree", "--name-only", "refs/tags/" + tag, "--", path.apply(tag)))
                        .filter(found -> !found.isBlank())
                        .isPresent())
                .toList();
    }
}
