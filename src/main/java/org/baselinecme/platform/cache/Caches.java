package org.baselinecme.platform.cache;

import java.util.Set;

/** Names of the caches, for {@code @Cacheable} and {@code @CacheEvict}. A cache holds immutable values only. */
public final class Caches {
    /** The provider itself. */
    public static final String PROVIDER = "provider";

    /** How the provider presents itself. */
    public static final String BRANDING = "branding";

    /** Who signs certificates. */
    public static final String SIGNATORY = "signatory";

    /** The windows and limits of the office. */
    public static final String LIMITS = "limits";

    /** All departments, by name. */
    public static final String DEPARTMENTS = "departments";

    /** All rows of all reference lists. */
    public static final String REFERENCE_ROWS = "reference-rows";

    /** All credit systems. */
    public static final String CREDIT_SYSTEMS = "credit-systems";

    /** The newest version of each accreditation statement template. */
    public static final String STATEMENT_TEMPLATES = "statement-templates";

    /** What each spelling of a degree means. */
    public static final String DEGREES = "degrees";

    /** The questions of the newest evaluation form. */
    public static final String EVALUATION_QUESTIONS = "evaluation-questions";

    /** What each activity still needs. */
    public static final String ACTIVITY_NEEDS = "activity-needs";

    /** How many people were probably entered twice. */
    public static final String LIKELY_DUPLICATES = "likely-duplicates";

    static final Set<String> ALL = Set.of(
            LIKELY_DUPLICATES,
            PROVIDER,
            LIMITS,
            DEPARTMENTS,
            REFERENCE_ROWS,
            CREDIT_SYSTEMS,
            STATEMENT_TEMPLATES,
            DEGREES,
            EVALUATION_QUESTIONS,
            ACTIVITY_NEEDS,
            BRANDING,
            SIGNATORY);

    private Caches() {}
}
