CYPHER 25
// The ten shortest paths of a pair. Knows no claims, dates or order beyond hops. Parameters: from, to (ids), kinds.
// Columns: links (ids).
MATCH (start:Entity {id: $from}), (end:Entity {id: $to})
MATCH path = SHORTEST 10 (start)
  ((:Entity)<-[enters:FROM|OF]-(link:Link WHERE link.kind IN $kinds AND link.audience IS NULL)-[:TO]->(:Entity)
    WHERE enters:FROM OR link.kind = 'SUPPLY'){1,maxHops} (end)
RETURN [l IN link | l.id] AS links
