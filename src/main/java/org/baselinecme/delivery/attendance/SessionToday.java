package org.baselinecme.delivery.attendance;

/**
 * A session of today, for whoever keeps its attendance.
 *
 * @param times by the clocks of the office
 * @param path of its sheet
 * @param code empty where it has none yet
 * @param present how many people are recorded
 */
public record SessionToday(String times, String title, String activity, String path, String code, int present) {}
