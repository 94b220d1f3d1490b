package main

import (
	"encoding/json"
	"fmt"
	"os"
	"reflect"
)

// response is what all answers of the SDK have.
type response interface {
	Success() bool
	ErrorResp() string
	RequestId() string
}

// call makes a call that must succeed, gives its answer and prints its line. It panics where the call did not succeed.
func call[R response](name string, send func() (R, error), check ...func(R)) R {
	var answer R
	report(name, func() {
		var err error
		answer, err = send()
		if err != nil {
			panic(err)
		}
		if !answer.Success() {
			panic(answer.ErrorResp())
		}
		expectTrue("the answer has a log id", answer.RequestId() != "")
		for _, hold := range check {
			hold(answer)
		}
	})
	return answer
}

// report runs one step and prints its line. It panics where the step panics.
func report(name string, step func()) {
	defer func() {
		failure := recover()
		line := map[string]any{"name": name, "ok": failure == nil}
		if failure != nil {
			line["detail"] = fmt.Sprint(failure)
		}
		if err := json.NewEncoder(os.Stdout).Encode(line); err != nil {
			panic(err)
		}
		if failure != nil {
			panic(failure)
		}
	}()
	step()
}

func expectEqual(what string, actual, expected any) {
	if !reflect.DeepEqual(actual, expected) {
		panic(fmt.Sprintf("%s is %#v, not %#v", what, actual, expected))
	}
}

func expectTrue(what string, holds bool) {
	if !holds {
		panic(what + " does not hold")
	}
}

// given is a text that must be there.
func given(what string, value *string) string {
	if value == nil || *value == "" {
		panic(what + " is missing")
	}
	return *value
}

// text is a text that may be missing.
func text(value *string) string {
	if value == nil {
		return ""
	}
	return *value
}

// all reads an iterator of the SDK to its end.
func all[T any](next func() (bool, T, error)) []T {
	items := []T{}
	for {
		more, item, err := next()
		if err != nil {
			panic(err)
		}
		if !more {
			return items
		}
		items = append(items, item)
	}
}
