package org.baselinecme.evidence.imports;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.baselinecme.evidence.study.MeasureKind;

/**
 * What a column of a table holds. A heading among the names of a role says so beyond doubt; a heading among its hints only suggests
 * it, and a person confirms it.
 */
enum TableColumn {
    SITE(
            "site|site name|clinic|clinic name|location|hospital|unit|facility|department|practice|center|centre|ward|standort"
                    + "|klinik|einrichtung|krankenhaus|abteilung|clinique|hopital|etablissement|centro|clinica|sede|ospedale",
            "org|organization|organisation|provider|team|region"),
    FROM(
            "from|from date|date from|start|start date|begin|period start|first day|month|period|reporting month"
                    + "|reporting period|year month|yearmonth|date|von|beginn|monat|zeitraum|debut|mois|periode|desde|inicio|mes|dal|mese",
            "day|week|quarter|time|datum"),
    YEAR("year|calendar year|jahr|annee|ano|anno|jaar", "yr|yyyy"),
    UNTIL(
            "to|to date|date to|until|end|end date|through|thru|period end|last day|bis|ende|fin|jusqu au|hasta|al",
            "last|finish"),
    NUMERATOR(
            "numerator|num|numer|zahler|numerateur|numerador|numeratore|teller|taljare",
            "events|event|cases|met|passed|compliant|positive|achieved|success|successes|hits|count|yes|treated|falle"),
    DENOMINATOR(
            "denominator|denom|den|nenner|denominateur|denominador|denominatore|noemer|namnare",
            "total|eligible|population|patients|visits|n|all|opportunities|at risk|sample|gesamt"),
    EVENTS(
            "events|event count|number of events|numerator|infections|falls|errors|incidents|numerateur|zahler|numerador|numeratore",
            "num|numer|event|cases|case|count|clabsi|cauti|ssi|injuries|ereignisse|evenements|eventos|eventi|falle"),
    EXPOSURE(
            "exposure|denominator|patient days|device days|line days|central line days|catheter days|ventilator days"
                    + "|resident days|bed days|occupied bed days|person years|patient years|patienttage|nenner|denominateur"
                    + "|denominador|denominatore|journees d hospitalisation|dias paciente|giornate di degenza",
            "denom|den|days|years|hours|visits|doses|procedures|admissions|discharges|encounters|tage|total"),
    N("n|sample size", "count|patients|number|sample|anzahl|total"),
    MEAN("mean|average|avg|mittelwert|durchschnitt|moyenne|media|promedio|gemiddelde", "value|result"),
    SD(
            "sd|s d|standard deviation|std dev|stdev|std|st dev|std deviation|standardabweichung|ecart type"
                    + "|desviacion estandar|deviazione standard",
            "spread|deviation"),
    STRATUM(
            "stratum|strata|age group|language|sex|gender|race|ethnicity|race ethnicity|payer|insurance|subgroup"
                    + "|altersgruppe|sprache|geschlecht",
            "age|category|type"),
    GROUP("group|arm|comparison group|took part|participation|gruppe", "cohort|control|comparison");

    private final Set<String> names;
    private final Set<String> hints;

    TableColumn(String names, String hints) {
        this.names = Set.of(names.split("\\|", -1));
        this.hints = Set.of(hints.split("\\|", -1));
    }

    /** The roles without which nothing can be read. */
    static List<TableColumn> required(MeasureKind kind) {
        return Stream.concat(Stream.of(FROM), figures(kind).stream()).toList();
    }

    /** The roles that a table of this kind can have, in the order of a form. */
    static List<TableColumn> all(MeasureKind kind) {
        return Stream.of(List.of(SITE, FROM, YEAR, UNTIL), figures(kind), List.of(STRATUM, GROUP))
                .flatMap(List::stream)
                .toList();
    }

    private static List<TableColumn> figures(MeasureKind kind) {
        return switch (kind) {
            case PROPORTION -> List.of(NUMERATOR, DENOMINATOR);
            case RATE -> List.of(EVENTS, EXPOSURE);
            case MEAN -> List.of(N, MEAN, SD);
        };
    }

    boolean isNamed(String heading) {
        return names.contains(heading);
    }

    boolean isHinted(String heading) {
        return hints.contains(heading);
    }

    /** Whether its cells are whole numbers. */
    boolean isCount() {
        return this == NUMERATOR || this == DENOMINATOR || this == EVENTS || this == N;
    }

    /** Whether its cells are numbers with decimals. */
    boolean isDecimal() {
        return this == EXPOSURE || this == MEAN || this == SD;
    }

    /** Message key of its name. */
    String message() {
        return "column." + name().toLowerCase(Locale.ROOT);
    }
}
