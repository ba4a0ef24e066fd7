package org.endusegraph.projection;

import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/** Builds the projection before the first question can be asked. */
@Component
@ConditionalOnWebApplication
class ProjectAtStart implements SmartLifecycle {

    private final Projections projections;
    private boolean running;

    ProjectAtStart(Projections projections) {
        this.projections = projections;
    }

    @Override
    public void start() {
        projections.current();
        running = true;
    }

    @Override
    public void stop() {
        running = false;
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    /** After the datasets are loaded, before the web server starts. */
    @Override
    public int getPhase() {
        return 1;
    }
}
