package org.baselinecme.delivery.feedback;

/** A session whose evaluation results are shared with its faculty. */
public record SharedSession(String id, String title, String activity, String when) {}
