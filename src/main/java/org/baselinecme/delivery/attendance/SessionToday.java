package org.baselinecme.delivery.attendance;

/**
 * A session of today, for those who record its attendance.
 *
 * @param times in the zone of the office
 * @param path of its sheet
 * @param code empty where it has none yet
 * @param present how many people are recorded
 */
public record SessionToday(String times, String title, String activity, String path, String code, int present) {}
