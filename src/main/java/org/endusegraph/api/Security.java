package org.endusegraph.api;

/** How the service finds out who asks. */
enum Security {

    /** Who sends no key is the user of this machine, and an administrator. So nobody else may reach the service. */
    OFF,

    /** Who sends no key is anonymous. */
    KEYS
}
