package org.baselinecme.planning.systems;

import jakarta.persistence.Embeddable;

/** A version of a template; versions count from 1. */
@Embeddable
record StatementTemplateId(String code, int version) {}
