package org.baselinecme.delivery.participation;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.baselinecme.office.office.Moments;
import org.baselinecme.office.office.ReferenceList;
import org.baselinecme.office.office.References;
import org.baselinecme.platform.kernel.ActivityId;
import org.baselinecme.platform.kernel.NotFound;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** What stands over a list and in its file: which activity, and words for every code. */
@Component
class RegistrationListPresenter {
    private final OfferedActivityQueries offers;
    private final References references;
    private final MessageSource messages;

    RegistrationListPresenter(OfferedActivityQueries offers, References references, MessageSource messages) {
        this.offers = offers;
        this.references = references;
        this.messages = messages;
    }

    OfferedActivity offer(ActivityId activity) {
        return offers.of(activity).orElseThrow(NotFound::new);
    }

    /** Begins with a mark by which spreadsheets know that it is UTF-8. */
    String csv(List<RegistrationListRow> rows, Moments moments) {
        var professions = references.read(ReferenceList.PROFESSION);
        var text = new StringBuilder("\uFEFF").append(head());
        for (var row : rows)
            text.append(RegistrationCsv.line(
                    row.name(),
                    row.credentials(),
                    professions.label(ReferenceList.PROFESSION, row.profession()),
                    row.email(),
                    row.unproven() ? say("registrations.unproven") : "",
                    say(row.message()),
                    say(row.way().message()),
                    row.walkedIn() ? say("registration.walked-in") : "",
                    row.at()
                            .atZone(moments.zone())
                            .toLocalDateTime()
                            .withNano(0)
                            .toString()));
        return text.toString();
    }

    private String head() {
        return RegistrationCsv.line(Stream.of(
                        "people.name",
                        "person.credentials",
                        "profile.profession",
                        "person.email",
                        "registrations.address",
                        "registrations.state",
                        "way.title",
                        "registration.walk-in",
                        "registrations.at")
                .map(this::say)
                .toArray(String[]::new));
    }

    private String say(String message) {
        return messages.getMessage(message, null, Locale.US);
    }
}
