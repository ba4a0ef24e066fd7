MERGE (version:GraphVersion) ON CREATE SET version.number = 0;
