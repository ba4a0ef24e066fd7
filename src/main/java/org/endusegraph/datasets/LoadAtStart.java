package org.endusegraph.datasets;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/** Loads what is configured before the first question can be asked. */
@Component
class LoadAtStart implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(LoadAtStart.class);

    private final Datasets datasets;
    private boolean loaded;

    LoadAtStart(Datasets datasets) {
        this.datasets = datasets;
    }

    @Override
    public void start() {
        for (var report : datasets.loadConfigured()) {
            report.mistakes().forEach(mistake -> LOG.error("Not loaded: {}", mistake));
        }
        loaded = true;
    }

    @Override
    public void stop() {
        loaded = false;
    }

    @Override
    public boolean isRunning() {
        return loaded;
    }

    /** Before the web server, which starts among the last. */
    @Override
    public int getPhase() {
        return 0;
    }
}
