package org.baselinecme.front.beginning;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.baselinecme.office.office.Brandings;
import org.baselinecme.office.office.Office;
import org.baselinecme.office.office.Signatories;
import org.baselinecme.office.office.Signatory;
import org.baselinecme.office.provider.Accreditations;
import org.baselinecme.planning.systems.StatementWordings;
import org.baselinecme.platform.access.AnyoneSignedIn;
import org.baselinecme.platform.access.Duty;
import org.baselinecme.platform.access.Me;
import org.baselinecme.platform.mail.TestMail;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What is still to do before a new office works as it should. Nobody ticks it: each line goes with its fact. */
@Service
@Transactional(readOnly = true)
public class Beginnings {
    private final Brandings brandings;
    private final Signatories signatories;
    private final StatementWordings statements;
    private final Accreditations accreditations;
    private final Office office;
    private final TestMail mail;
    private final JdbcClient jdbc;

    Beginnings(
            Brandings brandings,
            Signatories signatories,
            StatementWordings statements,
            Accreditations accreditations,
            Office office,
            TestMail mail,
            JdbcClient jdbc) {
        this.brandings = brandings;
        this.signatories = signatories;
        this.statements = statements;
        this.accreditations = accreditations;
        this.office = office;
        this.mail = mail;
        this.jdbc = jdbc;
    }

    /** Returns what is left for me to set up; nothing for those who don't set up the office, and once all is done. */
    @AnyoneSignedIn
    public List<Beginning> of(Me me) {
        if (!me.has(Duty.SET_UP_OFFICE) || !me.has(Duty.OPEN_ACCOUNTS) || !me.has(Duty.EDIT_REFERENCE_LISTS))
            return List.of();
        var left = new ArrayList<Beginning>();
        if (mail.server().isEmpty()) left.add(new Beginning("beginning.mail", "beginning.mail.why", "/settings/mail"));
        if (isAlone())
            left.add(new Beginning("beginning.colleague", "beginning.colleague.why", "/accounts/invitation"));
        if (statements.isOwnMissing(me))
            left.add(new Beginning("beginning.statement", "beginning.statement.why", "/settings/credit-systems"));
        if (brandings.current().logo() == null)
            left.add(new Beginning("beginning.logo", "beginning.logo.why", "/settings/branding"));
        if (signatories.current().equals(Signatory.NONE))
            left.add(new Beginning("beginning.signatory", "beginning.signatory.why", "/settings/signatory"));
        term().ifPresent(left::add);
        return List.copyOf(left);
    }

    private Optional<Beginning> term() {
        var term = accreditations.current();
        var today = office.moments().today();
        var page = "/settings/provider";
        if (!term.isEntered()) return Optional.of(new Beginning("beginning.term", "beginning.term.why", page));
        if (term.isOver(today))
            return Optional.of(new Beginning("beginning.term-over", "beginning.term-over.why", page));
        return term.isEnding(today)
                ? Optional.of(new Beginning("beginning.term-ends", "beginning.term-ends.why", page))
                : Optional.empty();
    }

    /** Whether nobody but one person has an account or a role of the staff; an invitation gives a role. */
    private boolean isAlone() {
        return jdbc.sql(
                                "select count(*) from (select person from v_access_grant where role <> 'LEARNER' union select person from v_account_ever) known")
                        .query(Long.class)
                        .single()
                < 2;
    }

    /** Something to do: the keys of what it is and why it matters, and the page where it is done. */
    public record Beginning(String message, String why, String path) {}
}
