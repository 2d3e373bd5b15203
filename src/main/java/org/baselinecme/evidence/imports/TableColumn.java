package org.baselinecme.evidence.imports;

import java.util.List;
import java.util.Locale;
import java.util.Set;
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
    UNTIL(
            "to|to date|date to|until|end|end date|through|thru|period end|last day|bis|ende|fin|jusqu au|hasta|al",
            "last|finish"),
    NUMERATOR(
            "numerator|num|numer|zahler|numerateur|numerador|numeratore|teller|taljare",
            "events|event|cases|met|passed|compliant|positive|achieved|success|successes|hits|count|yes|treated|falle"),
    DENOMINATOR(
            "denominator|denom|den|nenner|denominateur|denominador|denominatore|noemer|namnare",
            "total|eligible|population|patients|visits|n|all|opportunities|at risk|sample|gesamt"),
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
        return kind == MeasureKind.MEAN ? List.of(FROM, N, MEAN, SD) : List.of(FROM, NUMERATOR, DENOMINATOR);
    }

    /** The roles that a table of this kind can have, in the order of a form. */
    static List<TableColumn> all(MeasureKind kind) {
        return kind == MeasureKind.MEAN
                ? List.of(SITE, FROM, UNTIL, N, MEAN, SD, STRATUM, GROUP)
                : List.of(SITE, FROM, UNTIL, NUMERATOR, DENOMINATOR, STRATUM, GROUP);
    }

    boolean isNamed(String heading) {
        return names.contains(heading);
    }

    boolean isHinted(String heading) {
        return hints.contains(heading);
    }

    /** Whether its cells are whole numbers. */
    boolean isCount() {
        return this == NUMERATOR || this == DENOMINATOR || this == N;
    }

    /** Whether its cells are numbers with decimals. */
    boolean isDecimal() {
        return this == MEAN || this == SD;
    }

    /** Message key of its name. */
    String message() {
        return "column." + name().toLowerCase(Locale.ROOT);
    }
}
