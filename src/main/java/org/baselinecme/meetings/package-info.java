/** Meetings: what the reports of meeting platforms say of who was there and when, and whom their rows stand for. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "kernel",
            "access",
            "audit",
            "web",
            "files",
            "office",
            "people",
            "activities",
            "agenda",
            "participation",
            "attendance"
        })
package org.baselinecme.meetings;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
