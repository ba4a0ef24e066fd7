package org.endusegraph.api;

/** How the service finds out who asks. */
enum Security {

    /** Who sends neither key nor token is the user of this machine, and an administrator. So nobody else may reach the service. */
    OFF,

    /** Who sends neither is anonymous. */
    KEYS
}
