package org.baselinecme.platform.jobs;

import org.baselinecme.platform.access.Me;

/**
 * Work of one kind, in steps. Each step runs in a transaction of its own, which also stores how far the job has come: a step that
 * was interrupted left nothing behind and is taken again, and no step is taken twice. A step takes a few seconds at most, so that a
 * job can be canceled and a node can stop.
 */
public interface JobWork {
    /** Names the kind: {@code job.kind.…} is its message. */
    String kind();

    /**
     * Takes the next step and returns how far the job has come. An exception undoes the step; it is tried again before the job fails.
     *
     * @param me whoever started the job, with what they may do now
     */
    JobProgress step(Me me, JobStep step);
}
