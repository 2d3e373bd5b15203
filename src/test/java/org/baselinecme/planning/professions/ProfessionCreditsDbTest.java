package org.baselinecme.planning.professions;

import static org.assertj.core.api.Assertions.assertThat;

import org.baselinecme.DatabaseTest;
import org.baselinecme.planning.systems.StyledText;
import org.baselinecme.platform.kernel.ActivityId;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** R31: who receives credit, and who a certificate of participation. */
class ProfessionCreditsDbTest extends DatabaseTest {
    @Autowired
    private ProfessionCredits credits;

    private ActivityId approved(String format, String... systems) {
        var activity = cast.activities().listed(format, systems[0], systems[1]);
        cast.activities().submit(activity);
        cast.activities().approve(activity);
        return activity;
    }

    @Test
    void each_profession_reads_its_credit_and_the_others_read_that_there_is_none() {
        var activity = approved("LIVE_COURSE", "AMA1", "ANCC");
        assertThat(credits.lines(activity))
                .extracting(StyledText::plain)
                .anySatisfy(line -> assertThat(line).startsWith("Physician").endsWith("AMA PRA Category 1 Credit™"))
                .anySatisfy(line -> assertThat(line).contains("Nurse").contains("contact hour"))
                .last()
                .isEqualTo("Every other profession: a certificate of participation, without credit");
        assertThat(credits.of(activity))
                .filteredOn(one -> one.code().equals("OTHER"))
                .singleElement()
                .satisfies(other -> assertThat(other.own()).isFalse());
    }

    @Test
    void credit_for_everyone_comes_beside_participation() {
        var activity = approved("LIVE_COURSE", "AMA1", "IPCE");
        assertThat(credits.lines(activity))
                .extracting(StyledText::plain)
                .last()
                .asString()
                .startsWith("Every other profession: ")
                .contains("IPCE credit")
                .endsWith(", and a certificate of participation");
    }

    @Test
    void a_series_says_what_one_session_gives() {
        var series = cast.activities().listed();
        assertThat(credits.lines(series))
                .extracting(StyledText::plain)
                .anySatisfy(line -> assertThat(line)
                        .startsWith("Physician")
                        .endsWith("1.00 AMA PRA Category 1 Credit™ per session"));
    }

    @Test
    void nothing_is_said_before_credit_is_designated() {
        assertThat(credits.lines(cast.activities().scheduled())).isEmpty();
    }
}
