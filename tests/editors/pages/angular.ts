// Angular's packages are published half compiled; in the browser, its compiler does the rest.
import '@angular/compiler';
import { Component, provideZonelessChangeDetection } from '@angular/core';
import { FormControl, ReactiveFormsModule } from '@angular/forms';
import { bootstrapApplication } from '@angular/platform-browser';
import { type MountEditor, isSendKey } from './editor.ts';

/** A textarea of a reactive form: the form control's value is the model. */
export const mountEditor: MountEditor = async (place, send) => {
  const draft = new FormControl('', { nonNullable: true });

  class Box {
    readonly draft = draft;
    onKey(event: KeyboardEvent): void {
      if (!isSendKey(event)) return;
      event.preventDefault();
      send();
    }
  }
  const AngularBox = Component({
    selector: 'angular-box',
    imports: [ReactiveFormsModule],
    template: '<textarea [formControl]="draft" (keydown)="onKey($event)"></textarea>',
  })(Box);

  place.append(document.createElement('angular-box'));
  await bootstrapApplication(AngularBox, { providers: [provideZonelessChangeDetection()] });
  const box = place.querySelector('textarea')!;
  return {
    element: box,
    read: () => draft.value,
    write: (text) => draft.setValue(text),
    focus: () => box.focus(),
  };
};
