// The official Go SDK, unmodified: prints a JSON line a call. Where the platform is, the environment says.
package main

import (
	"context"
	"fmt"
	"os"
)

var ctx = context.Background()

func main() {
	status := 0
	for _, part := range []func(){tokens, seedPage, contact, im, bitable, failures, rawCalls} {
		// What failed has printed its line; the other parts tell more.
		if !succeeds(part) {
			status = 1
		}
	}
	os.Exit(status)
}

func succeeds(part func()) (ok bool) {
	defer func() {
		if failure := recover(); failure != nil {
			fmt.Fprintln(os.Stderr, failure)
			ok = false
		}
	}()
	part()
	return true
}
