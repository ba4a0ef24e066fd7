package org.endusegraph.contract;

import org.endusegraph.support.RunningApplication;

/** The contract on the embedded engine. */
class EmbeddedStoreIT extends StoreContract {

    @Override
    RunningApplication emptyApplication() {
        return RunningApplication.empty();
    }
}
