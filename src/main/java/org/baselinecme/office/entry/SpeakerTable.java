package org.baselinecme.office.entry;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.baselinecme.platform.access.Me;
import org.baselinecme.platform.importing.Differences;
import org.baselinecme.platform.importing.ImportColumn;
import org.baselinecme.platform.importing.ImportKind;
import org.baselinecme.platform.importing.ImportRow;
import org.baselinecme.platform.importing.RowCheck;
import org.baselinecme.platform.importing.RowResult;
import org.baselinecme.platform.importing.RowUndo;
import org.baselinecme.platform.importing.WrittenRow;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** A table of external speakers: each row is known by its address, else by its NPI. */
@Component
class SpeakerTable implements ImportKind {
    private static final int NAME = 120;
    private static final int SHORT = 60;
    private static final int ADDRESS = 254;
    private static final int EMPLOYER = 200;
    private static final List<ImportColumn> COLUMNS = List.of(
            column(
                    PeopleChoices.EMAIL,
                    "entry.email",
                    ADDRESS,
                    "e-mail address, mail, speaker email, presenter email, faculty email, external_email, external_mail"),
            column(
                    PeopleChoices.NAME,
                    "entry.name",
                    NAME,
                    "name, display name, speaker, speaker name, presenter, faculty name"),
            column(PeopleChoices.FIRST, "entry.first", SHORT, "first, given name, first_name, speaker first name"),
            column(PeopleChoices.LAST, "entry.last", SHORT, "last, surname, family name, last_name, speaker last name"),
            column(
                    PeopleChoices.CREDENTIALS,
                    "entry.credentials",
                    SHORT,
                    "degree, degrees, credential, suffix, designation"),
            column(
                            PeopleChoices.PROFESSION,
                            "entry.profession",
                            NAME,
                            "role, specialty type, participant_category, discipline")
                    .needed(),
            column(
                    SpeakerRow.EMPLOYER,
                    "entry.employer",
                    EMPLOYER,
                    "company, organization, institution, affiliation, company name, work organization"),
            column(SpeakerRow.NPI, "entry.npi", SHORT, "npi number, national provider identifier"),
            column(SpeakerRow.NEW, "entry.new", SHORT, "new, is new"));

    private final PeopleChoices choices;
    private final SpeakerCheck check;
    private final SpeakerEntry entry;
    private final MessageSource messages;

    SpeakerTable(PeopleChoices choices, SpeakerCheck check, SpeakerEntry entry, MessageSource messages) {
        this.choices = choices;
        this.check = check;
        this.entry = entry;
        this.messages = messages;
    }

    private static ImportColumn column(String key, String label, int longest, String aliases) {
        return ImportColumn.of(key, label, aliases.split(", ?")).upTo(longest);
    }

    @Override
    public String key() {
        return "speakers";
    }

    @Override
    public List<ImportColumn> columns() {
        return COLUMNS;
    }

    @Override
    public Map<String, String> choices(String column) {
        if (!column.equals(SpeakerRow.NEW)) return choices.of(column);
        var answers = new LinkedHashMap<String, String>();
        for (var answer : List.of(SpeakerRow.YES, SpeakerRow.NO))
            answers.put(
                    answer,
                    messages.getMessage(
                            "entry.new." + answer.toLowerCase(Locale.ROOT), null, LocaleContextHolder.getLocale()));
        return answers;
    }

    @Override
    public String identity(ImportRow row) {
        return new SpeakerRow(row).identity();
    }

    @Override
    public List<RowCheck> check(Me me, List<ImportRow> rows) {
        return check.check(rows);
    }

    @Override
    public List<RowResult> apply(Me me, Differences differences, List<ImportRow> rows) {
        return entry.enter(me, differences, rows);
    }

    @Override
    public List<RowUndo> undo(Me me, List<WrittenRow> rows) {
        return entry.takeBack(me, rows);
    }
}
