package org.baselinecme.planning.support;

/** An agreement to be filed: the name and content of a PDF, and who signed it when. */
public record NewAgreement(String name, byte[] content, Signatures signatures) {}
