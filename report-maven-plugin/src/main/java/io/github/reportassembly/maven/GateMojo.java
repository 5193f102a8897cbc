package io.github.reportassembly.maven;

import io.github.reportassembly.assemble.ReportAssembler;
import io.github.reportassembly.diagnostic.DiagnosticPrinter;
import io.github.reportassembly.diagnostic.Stage;
import io.github.reportassembly.gate.Gate;
import io.github.reportassembly.gate.GateReport;
import io.github.reportassembly.request.AssemblyRequest;
import java.util.List;
import java.util.Locale;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;

/**
 * Says what is missing before the report can go out as a draft and as a final: a checklist by sub-team, rapporteur and
 * rule. It writes nothing and succeeds whatever is missing; with {@code report.gate.fail}, or when
 * {@code report.stage} asks for one stage alone, it fails if that stage would be refused. Works without a POM, too.
 */
@Mojo(name = "gate", threadSafe = true, requiresProject = false)
public final class GateMojo extends ReportMojo {
    /** The stage that the report must pass, else the goal fails: {@code draft}, {@code final}, or {@code never}. */
    @Parameter(property = "report.gate.fail")
    private String gateFail;

    @Override
    void run(AssemblyRequest request) throws MojoFailureException {
        Must must = must(request.stage());
        List<Stage> stages =
                request.stage() == Stage.WORKING ? List.of(Stage.DRAFT, Stage.FINAL) : List.of(request.stage());
        GateReport report = new ReportAssembler((name, time) -> {}).gate(request, stages);
        if (stages.size() == 1) {
            print(report.gates().get(0));
        }
        report.lines().forEach(getLog()::info);
        for (Gate gate : report.gates()) {
            if (!gate.passes() && must.name().equals(gate.stage().name())) {
                throw new MojoFailureException("As a " + gate.stage().name().toLowerCase(Locale.ROOT)
                        + " the report would be refused: " + gate.missing().size() + " of the things above are to do");
            }
        }
    }

    /** Each thing with its line and what to do; of two stages that would be too much to read. */
    private void print(Gate gate) {
        DiagnosticPrinter printer = new DiagnosticPrinter(gate.stage());
        gate.missing().forEach(problem -> getLog().error(printer.print(problem).stripTrailing()));
        gate.waived().forEach(problem -> getLog().info(printer.print(problem).stripTrailing()));
    }

    /** What must pass: what is asked, else the stage if one is named. */
    private Must must(Stage stage) throws MojoFailureException {
        if (gateFail == null || gateFail.isBlank()) {
            return stage == Stage.WORKING ? Must.NEVER : Must.valueOf(stage.name());
        }
        return Choice.one("report.gate.fail", gateFail, Must.class);
    }

    private enum Must {
        NEVER,
        DRAFT,
        FINAL
    }
}
