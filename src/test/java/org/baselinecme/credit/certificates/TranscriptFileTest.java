package org.baselinecme.credit.certificates;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.baselinecme.credit.past.EarlierCredits;
import org.baselinecme.credit.past.TranscriptPeriod;
import org.baselinecme.planning.systems.CreditSystem;
import org.baselinecme.platform.kernel.Credits;
import org.junit.jupiter.api.Test;

class TranscriptFileTest {
    private static final LocalDate DAY = LocalDate.parse("2027-03-01");

    @Test
    void r73_each_line_names_the_issuer() {
        assertThat(TranscriptFile.of(transcript()))
                .containsExactly(
                        List.of(
                                "OFFICE",
                                "Sepsis, first hour",
                                "Tamarrow Valley Health",
                                "live activity",
                                "2027-03-01",
                                "AMA1",
                                "AMA PRA Category 1 Credit™",
                                "9.25",
                                "ACDE-0123-4567-89FG-HJKM",
                                ""),
                        List.of(
                                "OFFICE",
                                "=2+3",
                                "Tamarrow Valley Health",
                                "live activity",
                                "2027-03-01",
                                "",
                                "",
                                "1.00",
                                "",
                                ""),
                        List.of(
                                "EXTERNAL",
                                "The \"new\" guideline",
                                "@college",
                                "",
                                "2027-03-01",
                                "",
                                "ANCC contact hours",
                                "12.50",
                                "",
                                "DOCUMENTED"));
    }

    static Transcript transcript() {
        var ama = CreditSystem.named(
                "AMA1", "AMA PRA Category 1 Credit™", "*AMA PRA Category 1 Credit*™", "*AMA PRA Category 1 Credits*™");
        var serial = Serial.of("ACDE-0123-4567-89FG-HJKM");
        var nine = Credits.of("9.25");
        var one = Credits.of("1.00");
        return new Transcript(
                "Dr Łucja O'Brien-Núñez 陈伟, MD",
                true,
                "Tamarrow Valley Health",
                "Tue, Mar 2, 2027",
                new TranscriptPeriod.Days(DAY, DAY, false),
                "Mon, Mar 1, 2027 – Mon, Mar 1, 2027",
                List.of(
                        new Transcript.Row(
                                "Sepsis, first hour", "live activity", DAY, "Mon, Mar 1, 2027", ama, nine, serial),
                        new Transcript.Row("=2+3", "live activity", DAY, "Mon, Mar 1, 2027", null, one, null)),
                List.of(new Transcript.Total(ama, nine), new Transcript.Total(null, one)),
                2,
                1,
                List.of(new Transcript.External(
                        ExternalCreditId.next(),
                        "The \"new\" guideline",
                        "@college",
                        DAY,
                        "Mon, Mar 1, 2027",
                        "ANCC contact hours",
                        new BigDecimal("12.50"),
                        true)),
                List.of(new Transcript.ExternalTotal("ANCC contact hours", new BigDecimal("12.50"))),
                EarlierCredits.NONE);
    }
}
