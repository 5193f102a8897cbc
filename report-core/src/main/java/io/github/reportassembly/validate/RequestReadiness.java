package io.github.reportassembly.validate;

import io.github.reportassembly.diagnostic.Diagnostic;
import io.github.reportassembly.diagnostic.DiagnosticCode;
import io.github.reportassembly.model.InformationRequest;
import io.github.reportassembly.model.RequestStatus;

/** In a final every request for information is answered or overtaken. */
final class RequestReadiness implements Rule {
    @Override
    public void check(CheckedReport report) {
        for (InformationRequest request : report.report().requests()) {
            if (request.status() == RequestStatus.OPEN || request.status() == RequestStatus.CLARIFICATION_NEEDED) {
                String id = request.label().id();
                report.reportUnready(
                        id,
                        Diagnostic.at(request.span(), DiagnosticCode.OPEN_REQUEST, id + " is not answered")
                                .withHint("write response and status: answered, or status: overtaken"));
            } else if (request.status() == RequestStatus.ANSWERED
                    && request.response().isEmpty()) {
                String id = request.label().id();
                report.reportUnready(
                        id,
                        id + ".response",
                        Diagnostic.at(
                                        request.span(),
                                        DiagnosticCode.NO_RESPONSE,
                                        id + " is answered, and the answer is missing")
                                .withHint("write `response: |` and the answer, or status: overtaken"));
            }
        }
    }
}
