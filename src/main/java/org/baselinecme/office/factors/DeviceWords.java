package org.baselinecme.office.factors;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** A device in plain words, from what its browser calls itself: "Firefox on Windows". */
record DeviceWords(Optional<String> browser, Optional<String> system) {
    /** In this order, as most browsers also claim to be another. */
    private static final List<Map.Entry<String, String>> BROWSERS = List.of(
            Map.entry("edg", "Edge"),
            Map.entry("opr/", "Opera"),
            Map.entry("samsungbrowser", "Samsung Internet"),
            Map.entry("firefox", "Firefox"),
            Map.entry("fxios", "Firefox"),
            Map.entry("crios", "Chrome"),
            Map.entry("chrome", "Chrome"),
            Map.entry("safari", "Safari"));

    private static final List<Map.Entry<String, String>> SYSTEMS = List.of(
            Map.entry("iphone", "iPhone"),
            Map.entry("ipad", "iPad"),
            Map.entry("android", "Android"),
            Map.entry("windows", "Windows"),
            Map.entry("mac os", "Mac"),
            Map.entry("cros", "Chromebook"),
            Map.entry("linux", "Linux"));

    static DeviceWords of(String agent) {
        var text = agent.toLowerCase(Locale.ROOT);
        return new DeviceWords(first(BROWSERS, text), first(SYSTEMS, text));
    }

    private static Optional<String> first(List<Map.Entry<String, String>> names, String text) {
        return names.stream()
                .filter(name -> text.contains(name.getKey()))
                .map(Map.Entry::getValue)
                .findFirst();
    }

    /** The key of the words; their arguments are browser and system. */
    String message() {
        if (browser.isPresent()) return system.isPresent() ? "session.device" : "session.device.browser";
        return system.isPresent() ? "session.device.system" : "session.device.unknown";
    }
}
