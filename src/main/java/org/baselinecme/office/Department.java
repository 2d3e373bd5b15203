package org.baselinecme.office;

import org.baselinecme.kernel.DepartmentId;

/** A department of the provider: one of the scopes of its staff. */
public record Department(DepartmentId id, String code, String name) {}
